<?php
declare(strict_types=1);

use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/unit_fee.php';

final class FeeTest extends TestCase
{
    private const DUE = '2026-11-30';

    public function testTheDueDayCostsNothing(): void
    {
        self::assertSame(0, late_fee(self::DUE, '2026-11-30'));
    }

    public function testTheFirstLateDayCosts50Cents(): void
    {
        self::assertSame(50, late_fee(self::DUE, '2026-12-01'));
    }

    public function testTheFeeStopsAt1000(): void
    {
        foreach ([
            '2026-12-19' => 950,
            '2026-12-20' => 1000,
            '2026-12-21' => 1000,
        ] as $back => $cents) {
            self::assertSame($cents, late_fee(self::DUE, $back), $back);
        }
    }

    public function testWhatIsNoDateIsRefused(): void
    {
        $this->expectException(UnexpectedValueException::class);
        late_fee(self::DUE, 'next Sunday');
    }

    public function testARefusedLoanChangesNothing(): void
    {
        $loans = ['drill' => 'Ana']; // arrange

        try { // act
            lend($loans, 'drill', 'Bo');
            self::fail('Bo got the drill');
        } catch (NotFree) {
        }

        self::assertSame(['drill' => 'Ana'], $loans); // assert
    }
}

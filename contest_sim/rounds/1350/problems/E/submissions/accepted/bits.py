# Plays second by second until every cell changes, all cells at once as the bits of one integer.
import sys


def main() -> None:
    data = sys.stdin.buffer.read().split()
    n, m, t = map(int, data[:3])
    width = m + 1  # an empty column keeps the ends of the rows apart
    state = int(b"0".join(row[::-1] for row in reversed(data[3 : 3 + n])), 2)
    cells = int(b"0".join([b"1" * m] * n), 2)
    like_right = ~(state ^ state >> 1) & cells & cells >> 1
    like_below = ~(state ^ state >> width) & cells & cells >> width
    changing = like_right | like_right << 1 | like_below | like_below << width
    numbers = list(map(int, data[3 + n :]))
    rows, columns, times = numbers[::3], numbers[1::3], numbers[2::3]
    ended = changing in (0, cells)
    now, seen, octets = 0, -1, b""
    answers = [0] * t
    for q in sorted(range(t), key=times.__getitem__):
        while now < times[q] and not ended:
            state ^= changing
            changing |= changing << 1 | changing >> 1 | changing << width | changing >> width
            changing &= cells
            ended = changing == cells
            now += 1
        if now != seen:
            octets = state.to_bytes(n * width // 8 + 1, "little")
            seen = now
        at = (rows[q] - 1) * width + columns[q] - 1
        later = times[q] - now if changing else 0
        answers[q] = (octets[at >> 3] >> (at & 7) ^ later) & 1
    print("\n".join(map(str, answers)))


main()

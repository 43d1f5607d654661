# Looks for the largest round number below what is left by trying every number.
def is_round(value: int) -> bool:
    return str(value).count("0") == len(str(value)) - 1


for _ in range(int(input())):
    left = int(input())
    parts = []
    while left:
        best = max(value for value in range(1, left + 1) if is_round(value))
        parts.append(best)
        left -= best
    print(len(parts), *parts)

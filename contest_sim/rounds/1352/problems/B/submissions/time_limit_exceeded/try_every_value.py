# Tries every value for the first k - 1 numbers; where the answer is NO this takes n / k steps.
def split(n: int, k: int) -> list[int]:
    value = 1
    while value * (k - 1) < n:
        last = n - value * (k - 1)
        if last % 2 == value % 2:
            return [value] * (k - 1) + [last]
        value += 1
    return []


for _ in range(int(input())):
    n, k = map(int, input().split())
    parts = [n] if k == 1 else split(n, k)
    print("YES" if parts else "NO")
    print(*parts)

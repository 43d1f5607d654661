def diff(a, b):
    return sum(x != y for x, y in zip(a, b))

q = int(input())
for _ in range(q):
    n, k = map(int, input().split())
    s = input().strip()
    pattern = "RGB" * (k // 3 + 2)
    print(min(diff(s[i:i + k], pattern[j:]) for i in range(n - k + 1) for j in range(3)))

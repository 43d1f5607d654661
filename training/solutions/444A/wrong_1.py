n, m = map(int, input().split())
x = list(map(int, input().split()))
total = 0
for _ in range(m):
    a, b, c = map(int, input().split())
    total += c
print(sum(x) / total if total else 0)

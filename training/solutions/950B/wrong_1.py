n, m = map(int, input().split())
x = list(map(int, input().split()))
y = list(map(int, input().split()))
a = b = ans = 0
for p, q in zip(x, y):
    a += p
    b += q
    if a == b:
        ans += 1
print(max(1, ans))

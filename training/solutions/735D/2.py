n = int(input())
def low(x):
    for d in range(2, int(x ** 0.5) + 1):
        if x % d == 0:
            return d
    return x
ans = 3
if low(n) == n:
    ans = 1
elif low(n) == 2 or low(n - 2) == n - 2:
    ans = 2
print(ans)

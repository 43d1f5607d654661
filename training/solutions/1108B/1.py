n = int(input())
d = list(map(int, input().split()))
x = max(d)
for i in range(1, x + 1):
    if x % i == 0:
        d.remove(i)
print(x, max(d))

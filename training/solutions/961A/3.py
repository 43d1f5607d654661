n, m = map(int, input().split())
a = list(map(int, input().split()))
c = [0] * n
for x in a:
    c[x - 1] += 1
print(min(c))

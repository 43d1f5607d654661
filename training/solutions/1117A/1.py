n = int(input())
a = list(map(int, input().split()))
m = max(a)
r = c = 0
for x in a:
    c = c + 1 if x == m else 0
    r = max(r, c)
print(r)

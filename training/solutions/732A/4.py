k, r = map(int, input().split())
s = k
n = 1
while True:
    if s % 10 == 0 or s % 10 == r:
        break
    s += k
    n += 1
print(n)

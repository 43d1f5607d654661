n = int(input())
h = s = 0
while True:
    s += h + 1
    if s > n:
        break
    n -= s
    h += 1
print(h)

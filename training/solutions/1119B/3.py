from bisect import insort
n, h = map(int, input().split())
b = []
for x in map(int, input().split()):
    insort(b, x)
    if sum(b[::-2]) > h:
        b.pop()
        break
print(len(b))

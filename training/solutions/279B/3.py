n, t = map(int, input().split())
books = [int(x) for x in input().split()]
size = 0
total = 0
for i in range(n):
    total += books[i]
    if total <= t:
        size += 1
    else:
        total -= books[i - size]
print(size)

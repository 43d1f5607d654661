n, m = map(int, input().split())
price = list(map(int, input().split()))
special = set(map(int, input().split()))
total = 0
lots = []
for i, p in enumerate(price, 1):
    if i in special:
        lots.append(p)
    else:
        total += p
lots.sort()
while lots:
    p = lots.pop()
    if total > p:
        total *= 2
    else:
        total += p
print(total)

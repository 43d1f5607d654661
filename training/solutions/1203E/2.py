n = int(input())
boxers = sorted(map(int, input().split()), reverse=True)
prev = 10 ** 6
count = 0
for x in boxers:
    w = min(x + 1, prev - 1)
    if w >= max(1, x - 1):
        count += 1
        prev = w
print(count)

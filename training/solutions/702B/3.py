n = int(input())
a = sorted(map(int, input().split()))
count = {}
pairs = 0
for x in a:
    power = 1
    while power <= 2 * x:
        pairs += count.get(power - x, 0)
        power *= 2
    count[x] = count.get(x, 0) + 1
print(pairs)

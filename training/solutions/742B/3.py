n, x = map(int, input().split())
a = list(map(int, input().split()))
count = [0] * (1 << 17)
for v in a:
    count[v] += 1
pairs = sum(count[v ^ x] for v in a)
if x == 0:
    pairs -= n
print(pairs // 2)

n, m, k = map(int, input().split())
items = list(map(int, input().split()))
shift = 0
last = 0
count = 0
for j, x in enumerate(items):
    if x > last:
        shift = j
        last = shift + ((x - shift + k - 1) // k) * k
        count += 1
print(count)

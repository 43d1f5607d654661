n, k = map(int, input().split())
banned = set()
count = 0
for x in sorted(int(v) for v in input().split()):
    if x in banned:
        continue
    count += 1
    banned.add(x * k)
print(count)

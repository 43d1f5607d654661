n = int(input())
a = list(map(int, input().split()))
s = sum(a)
for k in range(max(a), 300):
    if sum(k - x for x in a) > s:
        print(k)
        break

n = int(input())
a = list(map(int, input().split()))
a.sort(reverse=True)
s = sum(a)
k = 0
c = 0
for x in a:
    k += x
    c += 1
    if k > s - k:
        break
print(c)

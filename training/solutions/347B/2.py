n = int(input())
a = list(map(int, input().split()))
fixed = 0
pair = False
for i, x in enumerate(a):
    if x == i:
        fixed += 1
    elif a[x] == i:
        pair = True
if fixed == n:
    print(n)
elif pair:
    print(fixed + 2)
else:
    print(fixed + 1)

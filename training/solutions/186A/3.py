a = input().strip()
b = input().strip()
k = 0
if len(a) == len(b):
    for i in range(len(a)):
        if a[i] != b[i]:
            k += 1
if k == 2 and sorted(a) == sorted(b):
    print("YES")
else:
    print("NO")

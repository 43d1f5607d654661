n = int(input())
a = list(map(int, input().split()))
b = sorted(a)
d = [i for i in range(n) if a[i] != b[i]]
if not d:
    print("yes")
    print(1, 1)
elif len(d) == 2:
    print("yes")
    print(d[0] + 1, d[1] + 1)
else:
    print("no")

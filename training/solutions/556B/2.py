n = int(input())
a = list(map(int, input().split()))
while a[0] != 0:
    for i in range(n):
        if i % 2 == 0:
            a[i] = (a[i] + 1) % n
        else:
            a[i] = (a[i] - 1) % n
if a == list(range(n)):
    print("Yes")
else:
    print("No")

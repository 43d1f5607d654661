n = int(input())
a = list(map(int, input().split()))
s = 0
for i in range(1, n):
    if a[i] != 1 and a[i - 1] != 1:
        print("Infinite")
        break
    s += a[i] + a[i - 1]
    if i > 1 and a[i - 2:i + 1] == [3, 1, 2]:
        s -= 1
else:
    print("Finite")
    print(s)

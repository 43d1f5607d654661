n = int(input())
a = list(map(int, input().split()))
i = 0
while i < n - 1 and a[i] < a[i + 1]:
    i += 1
j = i
while j < n - 1 and a[j] > a[j + 1]:
    j += 1
c = a[:i] + a[i:j + 1][::-1] + a[j + 1:]
if c == sorted(a):
    print("yes")
    print(i + 1, j + 1)
else:
    print("no")

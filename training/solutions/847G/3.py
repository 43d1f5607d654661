n = int(input())
a = [0] * 7
for i in range(n):
    s = input()
    for j in range(7):
        if s[j] == "1":
            a[j] += 1
print(max(a))

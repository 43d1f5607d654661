n = int(input())
s = input().strip()
k = 0
for i in range(n):
    if s[i] == "-":
        k -= 1
        if k < 0:
            k = 0
    else:
        k += 1
print(k)

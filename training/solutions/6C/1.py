n = int(input())
t = list(map(int, input().split()))
i = 0
j = n - 1
a = b = 0
while i <= j:
    if a <= b:
        a += t[i]
        i += 1
    else:
        b += t[j]
        j -= 1
print(i, n - i)

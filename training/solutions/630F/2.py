n = int(input())
r = 0
for k in 5, 6, 7:
    c = 1
    for i in range(k):
        c = c * (n - i) // (i + 1)
    r += c
print(r)

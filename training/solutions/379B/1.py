n = int(input())
a = list(map(int, input().split()))
s = ""
for i in range(n):
    for j in range(a[i]):
        if i < n - 1:
            s += "PRL"
        else:
            s += "PLR"
    if i < n - 1:
        s += "R"
print(s)

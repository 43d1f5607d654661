n = int(input())
a = list(map(int, input().split()))
s = ""
for i in range(n):
    s += "PRL" * a[i]
    if i < n - 1:
        s += "R"
print(s)

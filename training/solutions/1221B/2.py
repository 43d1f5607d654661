n = int(input())
a = ("WB" * n)[:n]
b = ("BW" * n)[:n]
for i in range(n):
    print(b if i % 2 else a)

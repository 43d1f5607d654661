n = int(input())
f = [0, 1]
while f[-1] < n:
    f.append(f[-1] + f[-2])
if n < 2:
    print(n, 0, 0)
else:
    print(f[-2], f[-3], 0)

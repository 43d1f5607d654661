n = int(input())
f = [0, 1]
while f[-1] < n:
    f.append(f[-1] + f[-2])
print(f[-2], f[-3], 0)

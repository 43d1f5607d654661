n = int(input())
f = [1, 1]
while f[-1] < 1000:
    f.append(f[-1] + f[-2])
for i in range(1, n + 1):
    print("O" if i in f else "o", end="")
print()

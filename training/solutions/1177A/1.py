k = int(input())
print("".join(map(str, range(1, 3000)))[k - 1])

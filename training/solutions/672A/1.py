n = int(input())
print("".join(map(str, range(1, 1001)))[n - 1])

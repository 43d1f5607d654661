a = [input() for _ in range(int(input()))]
print(a[-1])

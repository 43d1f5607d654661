a = [input() for _ in range(int(input()))]
print(max(a, key=a.count))

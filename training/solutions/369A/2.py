n, m, k = map(int, input().split())
a = input().split()
two = max(0, a.count("2") - k)
print(max(0, a.count("1") + two - m))

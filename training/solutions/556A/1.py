n = int(input())
print(abs(n - 2 * input().count("1")))

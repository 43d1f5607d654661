n = int(input())
print(n - 2 * input().count("1"))

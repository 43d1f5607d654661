n = int(input())
print(min(n // 10, input().count("8")))

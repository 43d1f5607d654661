n = int(input())
print(min(n // 11, input().count("8")))

n = int(input())
s = input().strip()
print(pow(len(set(s)), n, 10 ** 9 + 7))

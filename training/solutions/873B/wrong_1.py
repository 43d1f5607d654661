n = int(input())
s = input().strip()
print(2 * min(s.count('0'), s.count('1')))

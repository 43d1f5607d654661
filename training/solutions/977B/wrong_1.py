n = int(input())
s = input()
a = [s[i:i + 2] for i in range(n - 1)]
print(max(a, key=s.count))

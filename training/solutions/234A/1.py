n = int(input())
s = input()
k = n // 2
for i in range(k):
    if s[i] == "R" and s[i + k] == "L":
        print(i + k + 1, i + 1)
    else:
        print(i + 1, i + k + 1)

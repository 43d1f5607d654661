n, m = map(int, input().split())
s = input().split()
t = input().split()
s = [s[-1]] + s[:-1]
t = [t[-1]] + t[:-1]
for _ in range(int(input())):
    x = int(input())
    print(s[x % n], t[x % m], sep="")

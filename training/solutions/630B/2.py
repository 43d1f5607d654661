from math import exp, log
n, t = map(int, input().split())
print(exp(log(n) + t * log(1.000000011)))
